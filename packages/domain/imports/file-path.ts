/** Where the file of an import waits until it has been taken over. */
export const filePath = (id: string): string => `imports/${id}`;
