import { Injectable } from '@nestjs/common';
import {
  FindingReader,
  NotFoundError,
  ReviewTaskReader,
  type Actor,
  type QueuedTask,
  type ReviewTask,
} from '@hongzhu/compliance';
import { mayIn } from '@hongzhu/permissions';
import type { TaskDetailView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { entityTag } from '../http/entity-tag.js';
import { presentTaskDetail } from './present-task.js';
import { openFindingsOf } from './task-findings.js';

/** Answers one task, with its version in the ETag. */
@Injectable()
export class TaskAnswer {
  constructor(
    private readonly tasks: ReviewTaskReader,
    private readonly findings: FindingReader,
  ) {}

  /** Throws `task_not_found`, also for one that is not the account's to see. */
  async byId(id: string, actor: Actor, reply: FastifyReply): Promise<TaskDetailView> {
    return this.answer(await this.seen(id, actor), actor, reply);
  }

  /** Just what a change wrote: by now the task may have been changed again. */
  async changed(task: ReviewTask, actor: Actor, reply: FastifyReply): Promise<TaskDetailView> {
    const { subjectName } = await this.queued(task.id);
    return this.answer({ ...task, subjectName }, actor, reply);
  }

  /** Throws as `byId` does. */
  async mustBeSeen(id: string, actor: Actor): Promise<void> {
    await this.seen(id, actor);
  }

  private async seen(id: string, actor: Actor): Promise<QueuedTask> {
    const task = await this.queued(id);
    if (!mayIn(actor, 'read Task', task.cell.townCode)) throw missing(id);
    return task;
  }

  private async queued(id: string): Promise<QueuedTask> {
    const task = await this.tasks.get(id);
    if (!task) throw missing(id);
    return task;
  }

  private async answer(task: QueuedTask, actor: Actor, reply: FastifyReply): Promise<TaskDetailView> {
    reply.header('etag', entityTag(task.version));
    return presentTaskDetail(task, await openFindingsOf(this.findings, task.id), actor);
  }
}

const missing = (id: string): NotFoundError =>
  new NotFoundError('task_not_found', `There is no task '${id}'.`);
