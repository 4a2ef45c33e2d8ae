package org.circula.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class StartPageBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private Page page;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeChromium() {
        chromium.close();
    }

    @BeforeEach
    void openStartPage() {
        page = chromium.browser().newPage();
        page.navigate("http://localhost:" + port + "/");
    }

    @Test
    void theTitleSaysCircula() {
        assertThat(page.title()).startsWith("Circula");
    }

    @Test
    void nothingOnThePageBarsThoseWhoReadItAloudOrWithoutAMouse() {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
