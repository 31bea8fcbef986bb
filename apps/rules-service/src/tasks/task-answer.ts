import { Injectable } from '@nestjs/common';
import {
  FindingReader,
  NotFoundError,
  ReviewTaskReader,
  placeOf,
  type Actor,
  type QueuedTask,
} from '@hongzhu/compliance';
import { mayIn } from '@hongzhu/permissions';
import type { TaskDetailView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { entityTag } from '../http/entity-tag.js';
import { SmallCounts } from '../small-counts/small-counts.js';
import { presentTaskDetail } from './present-task.js';
import { openFindingsOf } from './task-findings.js';

/** Answers one task, with its version in the ETag. */
@Injectable()
export class TaskAnswer {
  constructor(
    private readonly tasks: ReviewTaskReader,
    private readonly findings: FindingReader,
    private readonly counts: SmallCounts,
  ) {}

  /** Throws `task_not_found`, also for one that is not the account's to see. */
  async byId(id: string, actor: Actor, reply: FastifyReply): Promise<TaskDetailView> {
    return this.answer(await this.seen(id, actor), actor, reply);
  }

  /** Just what a change wrote: by now the task may have been changed again. */
  async changed(task: QueuedTask, actor: Actor, reply: FastifyReply): Promise<TaskDetailView> {
    return this.answer(task, actor, reply);
  }

  /** Throws as `byId` does. */
  async mustBeSeen(id: string, actor: Actor): Promise<void> {
    await this.seen(id, actor);
  }

  private async seen(id: string, actor: Actor): Promise<QueuedTask> {
    const task = await this.tasks.get(id);
    if (!task || !mayIn(actor, 'read Task', placeOf(task.cell))) throw missing(id);
    return task;
  }

  private async answer(task: QueuedTask, actor: Actor, reply: FastifyReply): Promise<TaskDetailView> {
    reply.header('etag', entityTag(task.version));
    const detail = presentTaskDetail(task, await openFindingsOf(this.findings, task.id, actor), actor);
    return { ...detail, findings: detail.findings.map((finding) => this.counts.explained(finding, actor)) };
  }
}

const missing = (id: string): NotFoundError =>
  new NotFoundError('task_not_found', `There is no task '${id}'.`);
