/** Typeset formulas are copied as their TeX, once this module is loaded. */
declare module "katex/contrib/copy-tex";
