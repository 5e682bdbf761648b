/** The desk's mark: an opening quotation mark on paper. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1b1a17"/>
<path d="M7 21c0-6 2-10 7-12l.8 1.7C12 12.3 11 14 11 16h3.5v7H7zm11 0c0-6 2-10 7-12l.8 1.7C23 12.3 22 14 22 16h3.5v7H18z" fill="#fbfaf6"/></svg>
`
