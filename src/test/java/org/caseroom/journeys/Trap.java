package org.caseroom.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Notices when a text that somebody entered has become a script, or markup that is one as soon as somebody clicks.
///
/// What runs says so: the functions that payloads call are replaced in every frame before anything of the page. What
/// the
/// policy of the page stops says so too: it should not have got there. What waits for a click or for a pointer is found
/// in the tree.
final class Trap {

    private static final String SPRUNG = "Sprung: ";
    private static final int MOST = 20;

    private static final String SET = """
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'msgbox']) {
              Object.defineProperty(window, name, {
                value: (...words) => console.error('Sprung: ' + name + '(' + words + ') at ' + location.href),
              });
            }
            document.addEventListener('securitypolicyviolation', (stopped) => console.error('Sprung: '
              + stopped.effectiveDirective + ' ' + stopped.blockedURI + ' ' + stopped.sample + ' at ' + location.href));
            """;

    private static final String LOOK = """
            const MARKS = /^(javascript|vbscript|data:text)/i;
            const ADDRESSES = new Set(['href', 'xlink:href', 'src', 'srcdoc', 'action', 'formaction', 'data', 'poster',
              'background', 'values', 'to', 'from', 'content', 'ping']);
            const ODD = new Set(['IFRAME', 'OBJECT', 'EMBED', 'FRAMESET', 'MARQUEE', 'MATH', 'ISINDEX', 'PLAINTEXT', 'XMP',
              'LISTING', 'KEYGEN', 'APPLET', 'AUDIO', 'VIDEO']);
            const INLINE = new Set(['#text', '#comment', 'A', 'B', 'CODE', 'EM', 'I', 'SPAN', 'STRONG']);
            const suspects = [];
            const texts = [];
            const suspect = (what, element) => suspects.push(what + ': ' + element.outerHTML.slice(0, 300));
            const lookAt = (element) => {
              if (ODD.has(element.nodeName.toUpperCase())) suspect('odd element', element);
              if (element.nodeName === 'SCRIPT' && /alert/.test(element.text)) suspect('script', element);
              if (element.nodeName === 'META' && /refresh/i.test(element.httpEquiv)) suspect('refresh', element);
              for (const { name, value } of element.attributes) {
                if (/^on/i.test(name)) suspect('handler', element);
                if (ADDRESSES.has(name) && MARKS.test(value.replace(/[\\u0000-\\u0020]/g, ''))) suspect('address', element);
              }
            };
            const read = (node) => {
              if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
              if (node.nodeType === Node.ELEMENT_NODE) {
                lookAt(node);
                if ('value' in node && typeof node.value === 'string') texts.push(' ', node.value, ' ');
                for (const name of ['alt', 'title', 'aria-label']) texts.push(' ', node.getAttribute(name) ?? '');
                if (node.shadowRoot) read(node.shadowRoot);
                if (['STYLE', 'SCRIPT'].includes(node.nodeName)) return;
              }
              if (!INLINE.has(node.nodeName)) texts.push(' ');
              node.childNodes.forEach(read);
            };
            const lookAround = (tree) => { texts.push(' ', document.title, ' '); read(tree); texts.push(' '); };
            """;

    private static final String WALK = LOOK + """
            const done = arguments[arguments.length - 1];
            const [here, labels, addresses] = arguments;
            const pause = (time) => new Promise((go) => setTimeout(go, time));
            const settle = async () => {
              for (let quiet = 0; quiet < 2; ) {
                await pause(15);
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                const busy = clients.some((client) => client.isActive?.()) || document.readyState !== 'complete'
                  || document.querySelector('main .skeleton, caseroom-file-editor:not(:defined)') !== null;
                quiet = busy ? 0 : quiet + 1;
              }
            };
            const grids = async () => {
              for (const grid of document.querySelectorAll('vaadin-grid')) {
                for (let row = 0; row < grid._flatSize; row += 8) {
                  grid.scrollToIndex(row);
                  await pause(25);
                  read(grid);
                }
              }
            };
            const onward = () => [...document.querySelectorAll('main a, main button, caseroom-player button')]
              .find((link) => labels.includes(link.textContent.trim()) && !link.disabled);
            const follow = async (go) => { go(); await pause(20); await settle(); };
            const unfold = () => document.querySelectorAll('details').forEach((more) => more.open = true);
            const lookHere = async () => {
              unfold();
              await grids();
              lookAround(document.documentElement);
            };
            const arrive = async () => {
              await lookHere();
              for (let pages = 0, link = onward(); link && pages < 400; pages++, link = onward()) {
                await follow(() => link.click());
                await lookHere();
              }
            };
            (async () => {
              await settle();
              if (here) await arrive();
              for (const address of addresses) {
                const link = document.createElement('a');
                link.href = address;
                document.body.append(link);
                await follow(() => link.click());
                link.remove();
                await arrive();
              }
              done({ text: texts.join(''), suspects });
            })().catch((failure) => done({ text: '', suspects: ['could not look: ' + failure.stack] }));
            """;

    private static final String PARSE = LOOK + """
            const shapes = new Set();
            for (const page of arguments[0]) {
              const tree = new DOMParser().parseFromString(page, 'text/html');
              shapes.add([...tree.querySelectorAll('*')].map((element) => element.nodeName + [...element.attributes].map(({ name }) => name)).join());
              read(tree.documentElement);
            }
            return { text: texts.join(' '), suspects, shapes: shapes.size };
            """;

    private final Browser browser;

    private Trap(Browser browser) {
        this.browser = browser;
    }

    static Trap in(Browser browser) {
        browser.beforeEachPage(SET);
        return new Trap(browser);
    }

    /// What one reads on some pages, and what is wrong with them.
    record Sight(String text, List<String> suspects) {}

    /// Looks at the page in front of one, and at those behind its links onward.
    Sight look(String... onward) {
        return walk(true, List.of(onward), List.of());
    }

    /// Follows links to addresses within the house, and looks at each page and those behind its links onward.
    Sight follow(List<String> addresses, String... onward) {
        return walk(false, List.of(onward), addresses);
    }

    private Sight walk(boolean here, List<String> onward, List<String> addresses) {
        return sight(browser.driver().executeAsyncScript(WALK, here, onward, addresses));
    }

    /// Reads pages as a browser does, without opening them. They differ in their texts only, so they have one
    /// shape.
    Sight parse(List<String> pages) {
        var found = browser.run(PARSE, pages);
        var sight = sight(found);
        if (!Long.valueOf(1).equals(((Map<?, ?>) found).get("shapes"))) {
            sight.suspects().add("texts have changed the shape of the page");
        }
        return sight;
    }

    private Sight sight(Object found) {
        var page = (Map<?, ?>) found;
        var suspects = new ArrayList<String>();
        ((List<?>) page.get("suspects")).forEach(suspect -> suspects.add(suspect.toString()));
        browser.complaints().stream()
                .filter(complaint -> complaint.contains(SPRUNG) || complaint.contains("Content Security Policy"))
                .distinct()
                .limit(MOST)
                .forEach(suspects::add);
        return new Sight(page.get("text").toString(), suspects);
    }
}
