package org.circula.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plain pages in a browser: without scripts, on a phone and on a desk, by day and by night. */
@BrowserTest
class PlainPagesBrowserTest {

    private static final int MOST_BYTES = 150_000;

    /** The first question compiles the rules, which takes long where much else is built at the same time. */
    private static final int PATIENCE = 180_000;

    private static final String LIFE = """
            person: {nationalities: ["MA"]}
            stays:
              - {in: "ES", from: "2010-03-01", to: "2025-01-10"}
              - {in: "MA", from: "2025-01-10", to: "2026-02-12"}
              - {in: "ES", from: "2026-02-12"}
            statuses:
              - {kind: eu.ltr, in: "ES", from: "2018-06-01"}
            events: []
            """;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private final List<String> asked = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeChromium() {
        chromium.close();
    }

    @AfterEach
    void closeContext() {
        if (context != null) {
            context.close();
        }
    }

    @Test
    void aPastedLifeReachesItsVerdictWithoutScripts() {
        Page page = start(new NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.title()).isEqualTo(page.locator("h1").textContent() + " – Circula");

        page.getByLabel("The life, as YAML or JSON").fill(LIFE);
        enterDay(page, "1", "3", "2026");
        page.getByRole(AriaRole.BUTTON, named("Show the verdicts")).click();

        assertThat(page.title()).isEqualTo("Your verdicts – Circula");
        assertThat(page.locator("article h2").first().textContent()).contains("Spain may withdraw");
        assertThat(page.locator("article .sources a").first().getAttribute("href"))
                .startsWith("http");
        assertThat(page.locator("main").textContent())
                .contains(
                        "The law of 1 March 2026",
                        "What stood in the way",
                        "What we did not check",
                        "not legal advice");
        assertThat(page.getByLabel("The life, as YAML or JSON").inputValue()).isEqualTo(LIFE);
        assertThat(page.url()).doesNotContain("?", "2026", "ES");
    }

    @Test
    void theReasonsOfAnyVerdictAreOneButtonAway() {
        Page page = start(new NewContextOptions().setJavaScriptEnabled(false));
        page.getByLabel("The life, as YAML or JSON").fill(LIFE);
        enterDay(page, "1", "3", "2026");
        page.getByRole(AriaRole.BUTTON, named("Show the verdicts")).click();

        page.locator("button[value='es.nationality.acquire']").click();

        assertThat(page.locator("h1").textContent()).isEqualTo("One verdict in full");
        assertThat(page.locator("article").count()).isEqualTo(1);
        assertThat(page.locator("article").textContent()).contains("What is missing", "Why");

        page.getByRole(AriaRole.BUTTON, named("All verdicts on this life")).click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Your verdicts");
    }

    @Test
    void aFileIsReadAsIfItHadBeenPasted() {
        Page page = start(new NewContextOptions().setJavaScriptEnabled(false));

        page.getByLabel("Or a file with it")
                .setInputFiles(new FilePayload("life.yaml", "application/yaml", LIFE.getBytes(StandardCharsets.UTF_8)));
        enterDay(page, "1", "3", "2026");
        page.getByRole(AriaRole.BUTTON, named("Show the verdicts")).click();

        assertThat(page.locator("article h2").first().textContent()).contains("Spain may withdraw");
    }

    @Test
    void anExampleReachesItsVerdictInThreeViews() {
        Page page = start(new NewContextOptions().setJavaScriptEnabled(false));

        page.getByRole(AriaRole.BUTTON, named("Thirteen months away")).click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Thirteen months away");
        page.getByRole(AriaRole.BUTTON, named("Show the verdicts")).click();

        assertThat(page.locator("article h2").first().textContent()).contains("Spain may withdraw");
    }

    @Test
    void faultsAreNamedWithTheirLinesAndWhatWasTypedStays() {
        Page page = start(new NewContextOptions().setJavaScriptEnabled(false));
        String faulty = "stays:\n  - {in: \"Spain\", from: \"2010-03-01\"}\nstatus: []\n";

        page.getByLabel("The life, as YAML or JSON").fill(faulty);
        enterDay(page, "31", "2", "2026");
        page.getByLabel("Read it as offices applied it on that day").check();
        page.getByRole(AriaRole.BUTTON, named("Show the verdicts")).click();

        assertThat(page.title()).startsWith("Error:");
        assertThat(page.url()).endsWith("#errors");
        assertThat(page.locator("#errors").textContent())
                .contains(
                        "There are 3 problems",
                        "Line 2: \"Spain\" is not a country code.",
                        "Line 3:",
                        "does not exist");
        assertThat(page.locator("#errors a").first().getAttribute("href")).isEqualTo("#life");
        assertThat(page.getByLabel("The life, as YAML or JSON").inputValue()).isEqualTo(faulty);
        assertThat(exactly(page, "Day").inputValue()).isEqualTo("31");
        assertThat(page.getByLabel("Read it as offices applied it on that day").isChecked())
                .isTrue();
    }

    @Test
    void nothingIsAskedOfAnotherHostAndNothingIsKeptInTheBrowser() {
        Page page = start(new NewContextOptions());
        page.getByLabel("The life, as YAML or JSON").fill(LIFE);
        page.getByRole(AriaRole.BUTTON, named("Show the verdicts")).click();

        assertThat(asked).allSatisfy(address -> assertThat(address).startsWith("http://localhost:" + port + "/"));
        assertThat(context.cookies()).isEmpty();
        assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(page.locator("script").count()).isZero();
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"360, LIGHT", "1280, LIGHT", "360, DARK", "1280, DARK"})
    void noPageBarsThoseWhoReadItAloudOrWithoutAMouse(int width, ColorScheme scheme) {
        Page page = start(new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
        assertReadable(page, width);

        page.locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
        assertReadable(page, width);

        page.getByRole(AriaRole.BUTTON, named("Show the verdicts")).click();
        assertThat(page.title()).startsWith("Error:");
        assertReadable(page, width);

        page.getByLabel("The life, as YAML or JSON").fill(LIFE);
        enterDay(page, "1", "3", "2026");
        page.getByRole(AriaRole.BUTTON, named("Show the verdicts")).click();
        assertThat(page.locator("article").count()).isPositive();
        page.locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
        assertReadable(page, width);

        page.navigate("http://localhost:" + port + "/nowhere");
        assertReadable(page, width);
        page.navigate("http://localhost:" + port + "/problems/too-large");
        assertReadable(page, width);
    }

    @Test
    void thePagesAreLight() {
        Page page = start(new NewContextOptions());
        int style =
                page.request().get("http://localhost:" + port + "/circula.css").body().length;
        assertThat(bytes(page) + style).isLessThan(MOST_BYTES);

        page.getByRole(AriaRole.BUTTON, named("Thirteen months away")).click();
        page.getByRole(AriaRole.BUTTON, named("Show the verdicts")).click();
        assertThat(bytes(page) + style).isLessThan(MOST_BYTES);
    }

    private Page start(NewContextOptions options) {
        context = chromium.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.onRequest((Request request) -> asked.add(request.url()));
        page.navigate("http://localhost:" + port + "/");
        return page;
    }

    private static void enterDay(Page page, String day, String month, String year) {
        exactly(page, "Day").fill(day);
        exactly(page, "Month").fill(month);
        exactly(page, "Year").fill(year);
    }

    private static Locator exactly(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static int bytes(Page page) {
        return page.content().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void assertReadable(Page page, int width) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.title())
                .isEmpty();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("no sideways scrolling at " + width)
                .isLessThanOrEqualTo(width);
    }
}
