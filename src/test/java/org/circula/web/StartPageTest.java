package org.circula.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(StartPageController.class)
class StartPageTest {

    @Autowired
    private MockMvc server;

    @Test
    void theStartPageSaysWhatCirculaIs() throws Exception {
        server.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("without losing what they have earned")));
    }
}
