package org.circula.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the machine, without a window. Playwright downloads none. */
final class Chromium implements AutoCloseable {

    /** Names another Chromium or Chrome where the usual place has none. */
    static final String PLACE_VARIABLE = "CIRCULA_CHROMIUM";

    private static final Path PLACE = Path.of(System.getenv().getOrDefault(PLACE_VARIABLE, "/usr/bin/chromium"));

    private static final List<String> QUIET_AND_OFFLINE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Whether browser tests can run here; where they cannot, nobody shall overlook it. */
    static boolean isInstalled() {
        boolean installed = Files.isExecutable(PLACE);
        if (!installed) {
            System.err.printf(
                    "%n%1$s%n  BROWSER TESTS ARE SKIPPED: there is no Chromium at %2$s.%n"
                            + "  Install it, or name another one in %3$s.%n%1$s%n%n",
                    "!".repeat(80), PLACE, PLACE_VARIABLE);
        }
        return installed;
    }

    static Chromium start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(PLACE).setArgs(QUIET_AND_OFFLINE));
            return new Chromium(playwright, browser);
        } catch (RuntimeException failure) {
            playwright.close();
            throw failure;
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
