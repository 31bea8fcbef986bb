import { figure, figureOfAtLeast, figureOfAtMost } from '../samples.mjs';

/** Every figure of the service's benchmark, in the order of the table. */
export const API_FIGURES = [
  figureOfAtMost('list.p99', '任务列表 list of tasks with filters: 99 of 100 answered within', 'ms', 60),
  figure('list.p50', '  half of them within', 'ms'),
  figure('list.rate', '  requests a second', ''),
  figure('list.processor', '  processor time of the service, a request', 'ms'),
  figureOfAtMost('claim.p99', '签收任务 claim of a task: 99 of 100 answered within', 'ms', 80),
  figure('claim.p50', '  half of them within', 'ms'),
  figure('claim.rate', '  requests a second', ''),
  figure('claim.processor', '  processor time of the service, a request', 'ms'),
  figureOfAtMost('product.p99', '评估 evaluation of one market with its trace: 99 of 100 within', 'ms', 20),
  figure('product.p50', '  half of them within', 'ms'),
  figure('product.rate', '  requests a second', ''),
  figure('raw.rate', '  raw Fastify, requests a second', ''),
  figure('express.rate', '  Express + class-validator + json-rules-engine, requests a second', ''),
  figureOfAtLeast('productToExpress', '  the service to Express', '×', 8),
  figureOfAtLeast('productToRaw', '  the service to raw Fastify', '×', 0.8),
  figure('product.processor', '  processor time of the service, a request', 'ms'),
  figure('raw.processor', '  of raw Fastify', 'ms'),
  figure('express.processor', '  of Express', 'ms'),
  figureOfAtMost('mixed.serverErrors', '混合负载 mixed load during sweeps: answers 5xx', '', 0),
  figureOfAtMost('mixed.unanswered', '  requests without an answer', '', 0),
  figure('mixed.rate', '  requests a second', ''),
  figure('mixed.p99', '  99 of 100 answered within', 'ms'),
  figureOfAtLeast('mixed.sweeps', '  sweeps that ended complete meanwhile', '', 1),
];
