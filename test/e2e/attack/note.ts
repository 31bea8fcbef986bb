/** Told of each answer, by the operation: `POST /api/v1/tasks/{id}/claim`. */
export type Note = (operation: string, status: number) => void;
