/** Sample content in the shapes of docs/reference/player-api.md, to try the player with. */
const figure = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 220"><rect width="720" height="220" fill="#fbf9f4"/><g font-family="'Source Sans 3','Segoe UI',Arial,sans-serif" font-size="18" fill="#1d2733"><rect x="30" y="70" width="180" height="80" rx="6" fill="#e6efee" stroke="#0b5c63"/><text x="120" y="116" text-anchor="middle">Victim's bank</text><rect x="270" y="70" width="180" height="80" rx="6" fill="#f6e7de" stroke="#a8471f"/><text x="360" y="116" text-anchor="middle">Mule account</text><rect x="510" y="70" width="180" height="80" rx="6" fill="#e6efee" stroke="#0b5c63"/><text x="600" y="116" text-anchor="middle">Exchange</text><path d="M210 110h52m188 0h52" stroke="#1d2733" stroke-width="2" fill="none"/></g></svg>`;

export const media = { 'f1': { type: 'image/svg+xml', body: figure } };

const firstHours = `
<section class="case"><p class="case-title">Two towns, July</p><p>As reported, a commodity firm received a mail on 15 July from an address almost equal to that of a supplier. It asked for payment to a new account. On 19 July the firm sent 42.3 million. By 25 July 39 million was found and withheld.<sup class="ref"><a href="#source-interpol">2</a></sup></p></section>
<p>Nobody there waited for a complete file. An arrest is no finding of guilt: the courts decide that. But whether there is anything to give back is decided in hours.</p>
<h2 id="money-first">Money first, then evidence, at the same time</h2>
<p>If one person does both, one waits. So split the work at once: <strong>one person calls, one person keeps.</strong> Ask the bank for a <a class="term" href="#term-recall" data-definition="A request of the sending bank to the receiving bank to send the money back.">recall</a> and its reference.</p>
<figure><img src="media/f1" alt="Money passes from the victim's bank through a mule account to an exchange" width="720" height="220" loading="lazy"><figcaption>Two transfers, minutes apart: the money leaves the mule account before anyone has called</figcaption><details class="description"><summary></summary><p>A victim's transfer goes to a mule account and on to an exchange.</p></details></figure>
<h2 id="where-now">Where is the money now?</h2>
<div class="table-scroll"><table><thead><tr><th>It was sent by</th><th>First call</th><th>What they need</th></tr></thead><tbody><tr><td>bank transfer, same country</td><td>fraud desk of the sending bank</td><td>amount, time and zone, both accounts</td></tr><tr><td>card</td><td>card issuer</td><td>card number, time, merchant</td></tr><tr><td>virtual asset</td><td>compliance desk of the exchange</td><td>chain, full address, transaction hash</td></tr></tbody></table></div>
<p>Payments between banks carry a unique reference of 36 characters, for example <code>3f1c9e52-7a40-4d1b-9c66-0b8e5d2a7f14</code>. It stays the same at every bank. An unknowing <a class="term" href="#term-money-mule" data-definition="A person whose account carries stolen money onward, knowingly or not.">money mule</a> is possible.</p>
<aside class="callout" data-kind="evidence"><p class="callout-title">Secure this first</p><p>Mailbox sign-in logs and rules, then end the sessions. Who cleans up first destroys the proof.</p></aside>
<aside class="callout" data-kind="note"><p class="callout-title">Times are targets</p><p>They are not law. Instant payments arrive in seconds.</p></aside>
<aside class="callout" data-kind="tip"><p class="callout-title">Know the night number</p><p>You reach your National Central Bureau; know its number before you need it.</p></aside>
<aside class="callout" data-kind="warning"><p class="callout-title">Do not pay to test</p><p>A second transfer does not unlock the first one.</p></aside>
<h3 id="hold">May we hold this account?</h3>
<p>A hold hurts before anything is proved. So write three lines before you ask:</p>
<ul><li><strong>Lawful basis.</strong> Which provision lets the bank hold the money?</li><li><strong>Necessity.</strong> What shows that it is about to leave?</li><li><strong>Proportionality.</strong> Hold the traced amount, not the whole account.</li></ul>
<aside class="callout" data-kind="law"><p class="callout-title">What the Convention requires</p><p>Article 31 requires States to be able to identify, trace, freeze and seize proceeds of crime. Articles 25 and 42 concern the quick preservation of specified data.<sup class="ref"><a href="#source-uncc">1</a></sup></p></aside>
<section class="example"><p class="example-title">Two hours at a district station</p><p>Ngozi Eze reports at 10:20 UTC. At 08:55 UTC she paid 62,000 abroad on a forged invoice.</p><ol><li><strong>10:22</strong> Sergeant Pillai gives her the phone. She calls her bank: recall, and the reference by mail at once.</li><li><strong>10:24</strong> Constable Moreno saves the mail as a file and notes the domain <code>n0rdlab.example</code>.</li><li><strong>10:35</strong> Both accounts, amount and time go to the bureau and to the FIU.</li></ol></section>
<details class="check"><summary>The bank asks for "the reference". Ngozi gives the invoice number. What is wrong?</summary><p>The invoice number means something to her and the supplier only. Read the reference back character by character.</p></details>
<h2 id="where-next">Where did the rest go?</h2>
<p>Where did the other 21,700 go? <a class="lesson-link" href="#" data-activity="the-business">The business of deception</a> begins with that.<sup class="ref"><a href="#source-uncc">1</a></sup> See also <a href="https://www.interpol.int/">the site of INTERPOL</a>.</p>`;

const paragraphs = Array.from({ length: 6 }, (_, index) => `<h2 id="part-${index + 1}">Part ${index + 1}</h2><p>${'Fraud is a business with a division of labour; each part leaves traces with somebody else. '.repeat(5)}</p>`).join('');

export const lessons = {
  c1: lesson('the-business', 'The business of deception', 9, `<p>Who calls, who collects and who pays out are rarely the same people.</p>${paragraphs}`, Array.from({ length: 6 }, (_, index) => ({ id: `part-${index + 1}`, level: 2, text: `Part ${index + 1}` }))),
  c2: lesson('the-first-hours', 'The first hours', 10, firstHours, [{ id: 'money-first', level: 2, text: 'Money first' }, { id: 'where-now', level: 2, text: 'Where is the money now?' }, { id: 'hold', level: 3, text: 'May we hold?' }, { id: 'where-next', level: 2, text: 'Where next' }], [
    { id: 'uncc', number: 1, title: 'United Nations Convention against Cybercrime, General Assembly resolution 79/243', publisher: 'United Nations', year: 2024, note: null, url: 'https://treaties.un.org/' },
    { id: 'interpol', number: 2, title: 'Police recover over USD 40 million from international email scam', publisher: 'INTERPOL', year: 2024, note: 'As quoted in the press.', url: null },
  ]),
};

function lesson(id, title, minutes, html, headings, sources = []) {
  return { id, title, minutes, language: 'en', objectives: ['Order the steps of the first hours so that money and evidence are both kept.', 'Name who can stop a payment that has just left.'], headings, html, sources };
}

export const modules = [
  { id: 'how-fraud-works', title: 'How online fraud works', activities: [
    { id: 'the-business', kind: 'LESSON', title: 'The business of deception', minutes: 9, bytes: 18234, content: 'c1' },
    { id: 'the-first-hours', kind: 'LESSON', title: 'The first hours', minutes: 10, bytes: 24100, content: 'c2' },
    { id: 'check-yourself', kind: 'QUIZ', title: 'Check yourself', minutes: 12, bytes: 4100 },
  ] },
  { id: 'exam', title: 'What you take with you', activities: [
    { id: 'timed-exam', kind: 'QUIZ', title: 'Final test against the clock', minutes: 10, bytes: 3800 },
  ] },
];

export const quizzes = {
  'check-yourself': { title: 'Check yourself', intro: '<p>Four questions on patterns and first hours. Take your time; every answer is explained.</p>', passMark: 0.7, minutes: 12, timeLimitMinutes: null, attemptsAllowed: 3 },
  'timed-exam': { title: 'Final test against the clock', intro: '<p>The same, with a clock.</p>', passMark: 0.7, minutes: 10, timeLimitMinutes: Number(process.env.EXAM_MINUTES ?? 6), attemptsAllowed: null },
};

export const questions = [
  { shown: { kind: 'SINGLE_CHOICE', id: 'safe-account-call', points: 1, prompt: '<p>A caller says that she is from the bank’s fraud desk and asks Mr Osei to move his savings to a “safe account”. What is this?</p>', options: [{ id: 'a', text: 'A safe-account scam' }, { id: 'b', text: 'A SIM swap' }, { id: 'c', text: 'A recall by the bank' }] },
    key: ['a'], why: { a: 'Banks never ask a customer to move money to keep it safe.', b: 'Nothing happened to the phone number.', c: 'A recall is a request between banks, after a payment.' }, lesson: 'the-business' },
  { shown: { kind: 'MULTIPLE_CHOICE', id: 'secure-first', points: 1, prompt: '<p>Which of these are lost first?</p>', options: [{ id: 'a', text: 'Mailbox sign-in logs' }, { id: 'b', text: 'The land register' }, { id: 'c', text: 'The page at <code>n0rdlab.example</code>' }, { id: 'd', text: 'The company’s entry in the register of companies' }] },
    key: ['a', 'c'], why: { a: 'Kept for days to weeks.', b: 'Kept for good.', c: 'Phishing pages live for hours.', d: 'Kept for good.' }, lesson: 'the-first-hours' },
  { shown: { kind: 'NUMERIC', id: 'pass-through', points: 2, prompt: '<p>4,800 came in at 09:00. By 08:00 the next day 4,560 had left. What share left within 24 hours, in per cent?</p>', unit: '%' },
    key: '95', tolerance: '0.5', why: '<p>4,560 of 4,800 is 0.95. Only what left within the window counts.</p>', lesson: 'the-first-hours' },
  { shown: { kind: 'SINGLE_CHOICE', id: 'who-recalls', points: 1, prompt: '<p>Who can start a recall?</p>', options: [{ id: 'a', text: 'The police station' }, { id: 'b', text: 'The sending bank, at its customer’s word' }, { id: 'c', text: 'The receiving bank' }] },
    key: ['b'], why: { a: 'The police can only ask.', b: 'Only the sending bank can start it.', c: 'It decides whether it follows.' }, lesson: 'the-first-hours' },
  { shown: { kind: 'TRUE_FALSE', id: 'recall-is-sure', points: 1, prompt: '<p>A recall that the sending bank starts brings the money back.</p>', reasons: [{ id: 'a', text: 'The receiving bank must follow every recall.' }, { id: 'b', text: 'A recall is a request; whether money is left decides.' }] },
    key: { value: false, reason: 'b' }, why: { a: 'It is a request, and the account may be empty.', b: 'That is why minutes count.' }, lesson: 'the-first-hours' },
  { shown: { kind: 'MATCHING', id: 'who-holds-what', points: 1, prompt: '<p>Who holds what?</p>', left: [{ id: 'l1', text: 'Camera pictures of a cash machine' }, { id: 'l2', text: 'The sign-in log of a mailbox' }, { id: 'l3', text: 'The transaction hash of a payment in tokens' }], right: [{ id: 'r1', text: 'The exchange' }, { id: 'r2', text: 'The bank that runs the machine, or the firm that it pays for running it' }, { id: 'r3', text: 'The mail provider' }, { id: 'r4', text: 'The land register' }] },
    key: { l1: 'r2', l2: 'r3', l3: 'r1' }, why: { l1: 'Overwritten in weeks.', l2: 'Kept for days.', l3: 'And the address.' }, lesson: 'the-first-hours' },
  { shown: { kind: 'ORDERING', id: 'first-steps', points: 1, prompt: '<p>Ngozi reports a transfer of an hour ago. In what order?</p>', items: [{ id: 'i1', text: 'Write the report' }, { id: 'i2', text: 'Call the sending bank for a recall' }, { id: 'i3', text: 'Save the mail as a file' }, { id: 'i4', text: 'Ask for the register of companies, which will still hold the same entry tomorrow and in a year' }] },
    key: ['i2', 'i3', 'i1', 'i4'], why: '<p>Money first, then what disappears first.</p>', lesson: 'the-first-hours' },
  { shown: { kind: 'SHORT_TEXT', id: 'word-for-it', points: 1, prompt: '<p>What is the request of the sending bank to the receiving bank called?</p>' },
    key: ['recall', 'a recall'], why: '<p>It is asked for by the bank of the victim.</p>', lesson: 'the-first-hours' },
];
