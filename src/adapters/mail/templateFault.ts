/** Something wrong with a wheel's own template: the file from the folder of templates, what is wrong, and what to do. */
export type TemplateFault = { readonly file: string; readonly message: string; readonly remedy: string };
