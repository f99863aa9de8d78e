/** What the name of a project file ends with. */
export const extension = '.dossier'
