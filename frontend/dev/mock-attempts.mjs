import { randomUUID } from 'node:crypto';
import { modules, questions, quizzes } from './sample-course.mjs';

/** Attempts in memory, by the rules of docs/reference/player-api.md. */
export const attempts = [];
const PERSON = 'person-amina';

export function start(quiz) {
  const rules = quizzes[quiz];
  let attempt = attempts.find((each) => each.quiz === quiz && each.state === 'IN_PROGRESS');
  if (attempt === undefined) {
    const used = attempts.filter((each) => each.quiz === quiz).length;
    if (rules.attemptsAllowed !== null && used >= rules.attemptsAllowed) return undefined;
    const now = Date.now();
    attempt = {
      id: randomUUID(), quiz, number: used + 1, state: 'IN_PROGRESS', startedAt: new Date(now).toISOString(), submittedAt: null,
      deadline: rules.timeLimitMinutes === null ? null : new Date(now + rules.timeLimitMinutes * 60_000).toISOString(),
      answers: new Map(), replies: new Map(), sequences: new Map(), tokens: new Set(), outcome: null, late: [],
    };
    attempts.push(attempt);
  }
  const token = randomUUID();
  attempt.tokens.add(token);
  return { token, ...shown(attempt) };
}

export function shown(attempt) {
  if (attempt.state !== 'IN_PROGRESS') return { ...attempt.outcome };
  return {
    attempt: attempt.id, person: PERSON, number: attempt.number, state: attempt.state, startedAt: attempt.startedAt,
    deadline: attempt.deadline, graceSeconds: 30, now: new Date().toISOString(), passMark: quizzes[attempt.quiz].passMark,
    questions: questions.map((each) => each.shown),
    answers: [...attempt.answers].map(([question, { revision, answer, recordedAt }]) => ({ question, revision, answer, recordedAt })),
  };
}

export function respond(attempt, event, body) {
  const known = attempt.replies.get(event);
  if (known !== undefined) return known;
  const reply = decide(attempt, event, body);
  attempt.replies.set(event, reply);
  return reply;
}

function decide(attempt, event, { question, device, sequence, replaces, answer }) {
  if (attempt.state !== 'IN_PROGRESS') {
    attempt.late.push({ event, question });
    return { status: 409, body: { type: 'closed', title: 'Closed', status: 409, result: 'LATE', recordedAt: new Date().toISOString() } };
  }
  const recordedAt = new Date().toISOString();
  const current = attempt.answers.get(question);
  const revision = current?.revision ?? 0;
  const last = attempt.sequences.get(`${device} ${question}`) ?? 0;
  if (sequence < last) return { status: 200, body: { event, question, result: 'SUPERSEDED', revision, recordedAt } };
  if (current !== undefined && current.device !== device && replaces !== revision) {
    return { status: 409, body: { type: 'conflict', title: 'Conflict', status: 409, event, question, result: 'CONFLICT', current: { revision, answer: current.answer, recordedAt: current.recordedAt }, yours: { answer } } };
  }
  attempt.sequences.set(`${device} ${question}`, sequence);
  attempt.answers.set(question, { revision: revision + 1, answer, recordedAt, device });
  return { status: 200, body: { event, question, result: 'APPLIED', revision: revision + 1, recordedAt } };
}

export function submit(attempt, waiting) {
  if (attempt.outcome !== null) return { status: 200, body: attempt.outcome };
  const conflicts = waiting.map((each) => respond(attempt, each.event, each)).filter((reply) => reply.body.result === 'CONFLICT').map((reply) => reply.body);
  if (conflicts.length > 0) return { status: 409, body: { type: 'conflict', title: 'Conflict', status: 409, conflicts } };
  const rules = quizzes[attempt.quiz];
  const reviewed = questions.map((each) => review(each, attempt.answers.get(each.shown.id)?.answer ?? { kind: 'BLANK' }));
  const score = reviewed.reduce((sum, each) => sum + each.score, 0);
  const maxScore = reviewed.reduce((sum, each) => sum + each.maxScore, 0);
  const passed = score / maxScore >= rules.passMark;
  attempt.state = 'GRADED';
  attempt.submittedAt = new Date().toISOString();
  const used = attempts.filter((each) => each.quiz === attempt.quiz).length;
  attempt.outcome = {
    attempt: attempt.id, state: 'GRADED', submittedAt: attempt.submittedAt, score, maxScore, scaledScore: score / maxScore, passed,
    passMark: rules.passMark, attemptsLeft: rules.attemptsAllowed === null ? null : rules.attemptsAllowed - used,
    module: { id: modules[0].id, completion: 'IN_PROGRESS', success: passed ? 'PASSED' : 'UNKNOWN' },
    course: { completion: 'IN_PROGRESS', success: 'UNKNOWN' }, review: { questions: reviewed, late: attempt.late },
  };
  return { status: 200, body: attempt.outcome };
}

function review({ shown, key, tolerance, why, lesson }, answer) {
  const { title } = modules.flatMap((each) => each.activities).find((each) => each.id === lesson);
  const base = { question: shown, answer, maxScore: shown.points, lesson: { activity: lesson, title } };
  if (shown.kind === 'NUMERIC') {
    const right = answer.kind === 'NUMBER' && Math.abs(Number(answer.value) - Number(key)) <= Number(tolerance);
    return { ...base, score: right ? shown.points : 0, explanation: { kind: 'NUMBER', value: key, tolerance, unit: shown.unit, why } };
  }
  if (shown.kind === 'TRUE_FALSE') {
    const truth = answer.kind === 'JUDGED' && answer.value === key.value;
    const reasons = shown.reasons.map(({ id }) => ({ id, correct: id === key.reason, chosen: id === answer.reason, why: why[id] }));
    return { ...base, score: truth ? (answer.reason === key.reason ? 1 : 0.5) : 0, explanation: { kind: 'JUDGEMENT', value: key.value, reasons } };
  }
  if (shown.kind === 'MATCHING') {
    const pairs = shown.left.map(({ id }) => ({ left: id, right: key[id], given: answer.pairs?.find(({ left }) => left === id)?.right ?? null, why: why[id] }));
    return { ...base, score: Math.max(0, (pairs.filter((each) => each.given === each.right).length - 1) / (pairs.length - 1)), explanation: { kind: 'PAIRS', pairs } };
  }
  if (shown.kind === 'ORDERING') {
    const given = answer.items ?? [];
    const pairs = (key.length * (key.length - 1)) / 2;
    const inOrder = key.flatMap((one, index) => key.slice(index + 1).filter((other) => given.includes(one) && given.indexOf(one) < given.indexOf(other))).length;
    const items = key.map((id) => ({ id, given: given.includes(id) ? given.indexOf(id) + 1 : null, why: '' }));
    return { ...base, score: Math.max(0, (2 * inOrder) / pairs - 1), explanation: { kind: 'ORDER', items, inOrder, pairs, why } };
  }
  if (shown.kind === 'SHORT_TEXT') {
    const right = answer.kind === 'TEXT' && key.includes(answer.value.trim().toLowerCase());
    return { ...base, score: right ? 1 : 0, explanation: { kind: 'TEXTS', accepted: key, why } };
  }
  const chosen = answer.kind === 'CHOSEN' ? answer.options : [];
  const right = chosen.filter((each) => key.includes(each)).length;
  const share = Math.max(0, right / key.length - (chosen.length - right) / Math.max(1, shown.options.length - key.length));
  const notes = shown.options.map(({ id }) => ({ id, correct: key.includes(id), chosen: chosen.includes(id), why: why[id] }));
  return { ...base, score: shown.kind === 'SINGLE_CHOICE' ? Number(right === 1) : share, explanation: { kind: 'OPTIONS', options: notes } };
}
