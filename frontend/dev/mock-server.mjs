/**
 * Tries the player without the house: `npm run build && npm run try`, then http://localhost:8123/learn/run-1.
 * STYLES names a folder with tokens.css and base.css where frontend/styles is not there yet.
 * POST /mock/line?down=true|false, /mock/sign-in?ended=true|false, /mock/elsewhere?question=..&options=a,b
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attempts, respond, shown, start, submit } from './mock-attempts.mjs';
import { lessons, media, modules, questions, quizzes } from './sample-course.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const styles = process.env.STYLES ?? join(here, 'styles');
const words = ['player', 'player-play', 'player-practice'].map((file) => join(here, `../src/main/resources/catalogue/en/${file}.properties`));
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'";
const person = { id: 'person-amina', name: 'Amina Okafor', locale: 'en' };
const done = new Map();
let place = null;
let lineDown = false;
let signInEnded = false;

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const body = await bodyOf(request);
  try {
    answer(request.method, url, body, request, response);
  } catch (failure) {
    console.error(failure);
    json(response, 500, { type: 'server', title: 'Server', status: 500 });
  }
}).listen(Number(process.env.PORT ?? 8123), () => console.log('http://localhost:8123/learn/run-1'));

function answer(method, url, body, request, response) {
  const path = url.pathname;
  if (path.startsWith('/mock/')) return mock(path, url, response);
  if (path.startsWith('/app/')) return file(path.slice('/app/'.length), response);
  if (path === '/' || path === '/learn' || path.startsWith('/learn/')) return page(path, url, response);
  if (!path.startsWith('/api/')) return json(response, 404, { type: 'not-found' });
  if (lineDown) return request.socket.destroy();
  if (path.startsWith('/api/words/')) return wordsOf(path.split('/').at(-1), response);
  if (path.startsWith('/api/attempts/')) return attemptCall(method, path, body, request, response);
  if (signInEnded) return json(response, 401, { type: 'signed-out', title: 'Signed out', status: 401 });
  return learnCall(method, path, body, request, response);
}

function learnCall(method, path, body, request, response) {
  const [, , , run, kind, id, more] = path.split('/');
  if (method !== 'GET' && request.headers['x-xsrf-token'] !== 'mock') return json(response, 403, { type: 'forbidden' });
  if (run === undefined) {
    return json(response, 200, { person, courses: [{ run: 'run-1', course: 'online-fraud', title: 'Online fraud', completed: done.size, activities: 4, completion: 'IN_PROGRESS', success: 'UNKNOWN', closesAt: null, dueAt: inDays(5), continueAt: 'the-first-hours' }] });
  }
  if (run !== 'run-1') return json(response, 404, { type: 'not-found', title: 'Not found', status: 404 });
  if (kind === undefined) return json(response, 200, outline());
  if (kind === 'place') {
    place = { ...JSON.parse(body), at: new Date().toISOString() };
    return response.writeHead(204).end();
  }
  if (kind === 'media') return response.writeHead(200, { 'Content-Type': media[id].type }).end(media[id].body);
  if (kind === 'lessons' && more === 'complete') {
    done.set(id, { completion: 'COMPLETED', success: 'UNKNOWN' });
    return json(response, 200, { completion: 'COMPLETED', module: { id: modules[0].id, completion: 'IN_PROGRESS', success: 'UNKNOWN' }, course: { completion: 'IN_PROGRESS', success: 'UNKNOWN' } });
  }
  if (kind === 'lessons' && lessons[id] !== undefined) return json(response, 200, lessons[id]);
  if (kind === 'quizzes' && method === 'POST') {
    const started = start(id);
    return started === undefined ? json(response, 409, { type: 'no-attempts-left' }) : json(response, 200, started);
  }
  if (kind === 'quizzes') return json(response, 200, cover(id));
  if (kind === 'attempts') return json(response, 200, attempts.find((each) => each.id === id).outcome.review);
  return json(response, 404, { type: 'not-found', title: 'Not found', status: 404 });
}

function attemptCall(method, path, body, request, response) {
  const [, , , id, kind, event] = path.split('/');
  const attempt = attempts.find((each) => each.id === id);
  if (attempt === undefined || !attempt.tokens.has((request.headers.authorization ?? '').replace('Bearer ', ''))) {
    return json(response, 401, { type: 'attempt-token', title: 'Token', status: 401 });
  }
  if (kind === undefined) return json(response, 200, shown(attempt));
  const reply = kind === 'responses' ? respond(attempt, event, JSON.parse(body)) : submit(attempt, JSON.parse(body).waiting);
  if (attempt.outcome !== null && attempt.state === 'GRADED') done.set(attempt.quiz, { completion: 'COMPLETED', success: attempt.outcome.passed ? 'PASSED' : 'FAILED' });
  return json(response, reply.status, reply.body);
}

function cover(id) {
  const rules = quizzes[id];
  const own = attempts.filter((each) => each.quiz === id);
  const left = rules.attemptsAllowed === null || own.length < rules.attemptsAllowed;
  return {
    id, ...rules, questions: questions.length, attemptsUsed: own.length, mayStart: left, reason: left ? null : 'no-attempts-left',
    attempts: own.filter((each) => each.outcome !== null).map((each) => ({ id: each.id, number: each.number, state: each.state, startedAt: each.startedAt, submittedAt: each.submittedAt, score: each.outcome.score, maxScore: each.outcome.maxScore, scaledScore: each.outcome.scaledScore, passed: each.outcome.passed })),
    open: own.find((each) => each.state === 'IN_PROGRESS')?.id ?? null,
  };
}

function outline() {
  const facts = (id) => done.get(id) ?? { completion: 'NOT_STARTED', success: 'UNKNOWN' };
  return {
    run: 'run-1', course: 'online-fraud', title: 'Online fraud', language: 'en', person, preview: false, completion: 'IN_PROGRESS', success: 'UNKNOWN', closesAt: inDays(20), dueAt: inDays(5), place,
    modules: modules.map((each) => ({ ...each, completion: 'IN_PROGRESS', success: 'UNKNOWN', activities: each.activities.map((activity) => ({ ...activity, ...facts(activity.id), ...(activity.kind === 'QUIZ' ? { scaledScore: null } : {}) })) })),
  };
}

function mock(path, url, response) {
  if (path === '/mock/line') lineDown = url.searchParams.get('down') === 'true';
  if (path === '/mock/sign-in') signInEnded = url.searchParams.get('ended') === 'true';
  if (path === '/mock/elsewhere') {
    const attempt = attempts.findLast((each) => each.state === 'IN_PROGRESS');
    const question = url.searchParams.get('question');
    const revision = (attempt.answers.get(question)?.revision ?? 0) + 1;
    attempt.answers.set(question, { revision, answer: { kind: 'CHOSEN', options: url.searchParams.get('options').split(',') }, recordedAt: new Date().toISOString(), device: 'elsewhere' });
  }
  json(response, 200, { lineDown, signInEnded });
}

function wordsOf(locale, response) {
  const messages = Object.fromEntries(words.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter((line) => /^player\./.test(line)).map((line) => {
    const [key, ...rest] = line.split('=');
    return [key, locale === 'en-XA' ? `[${rest.join('=')} ———]` : rest.join('=')];
  }));
  json(response, 200, { locale, dir: locale.startsWith('ar') ? 'rtl' : 'ltr', messages });
}

function page(path, url, response) {
  const [, , run = '', activity = ''] = path.split('/');
  const locale = url.searchParams.get('locale') ?? 'en';
  const theme = url.searchParams.get('theme') ?? 'light';
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY, 'Set-Cookie': 'XSRF-TOKEN=mock; Path=/' });
  response.end(`<!doctype html><html lang="${locale}" dir="${locale.startsWith('ar') ? 'rtl' : 'ltr'}" data-theme="${theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Caseroom</title><link rel="icon" href="/app/icon.svg">
<link rel="stylesheet" href="/app/styles/tokens.css"><link rel="stylesheet" href="/app/styles/fonts/fonts.css"><link rel="stylesheet" href="/app/styles/base.css"><link rel="stylesheet" href="/app/player.css"><script type="module" src="/app/player.js"></script></head>
<body><caseroom-player base="/" ${run === '' ? '' : `run="${run}"`} ${activity === '' ? '' : `activity="${activity}"`} host="light" words-version="1"></caseroom-player></body></html>`);
}

function file(name, response) {
  const wanted = normalize(name).replace(/^(\.\.[/\\])+/, '');
  const path = wanted.startsWith('styles/') ? join(styles, wanted.slice('styles/'.length)) : join(here, 'dist/app', wanted);
  if (!existsSync(path)) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
}

function json(response, status, body) {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' }).end(JSON.stringify(body));
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

function inDays(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}
