package org.circula.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.circula.assess.RefusedQuestionException;
import org.circula.explain.AssessmentDocument;
import org.circula.web.question.Assessments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The verdicts on a life as a page. The life comes in the body, is held while the page is made, and is let go. */
@Hidden
@Controller
class VerdictsController {

    private final FormReader reader;
    private final Assessments assessments;
    private final StartPage startPage;

    VerdictsController(FormReader reader, Assessments assessments, StartPage startPage) {
        this.reader = reader;
        this.assessments = assessments;
        this.startPage = startPage;
    }

    /** Whoever comes here without a life, as after a reload, begins at the start. */
    @GetMapping("/verdicts")
    String begin() {
        return "redirect:/";
    }

    @PostMapping(path = "/verdicts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String judge(
            @RequestParam(name = "life", defaultValue = "") String life,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "month", defaultValue = "") String month,
            @RequestParam(name = "year", defaultValue = "") String year,
            @RequestParam(name = "reading", defaultValue = "") String reading,
            @RequestParam(name = "pathway", defaultValue = "") String pathway,
            Model model,
            HttpServletResponse response)
            throws IOException {
        LifeForm form = new LifeForm(life, day, month, year, reading, pathway);
        if (file != null && !file.isEmpty()) {
            Optional<String> text = text(file);
            if (text.isEmpty()) {
                return faulty(
                        model, response, form, FormFault.FILE, "The file is not a text in UTF-8. Save it as UTF-8.");
            }
            if (!life.isBlank()) {
                return faulty(
                        model,
                        response,
                        form,
                        FormFault.FILE,
                        "You pasted a life and chose a file, too. Empty the text, or choose no file.");
            }
            form = form.withLife(text.get());
        }
        return judge(form, model, response);
    }

    private String judge(LifeForm form, Model model, HttpServletResponse response) {
        FormReader.Read read = reader.read(form);
        if (read.question().isEmpty()) {
            return faulty(model, response, form, read.faults());
        }
        try {
            AssessmentDocument document = assessments.answer(read.question().get());
            model.addAttribute("result", ResultPage.of(document, !form.pathway().isEmpty()));
            model.addAttribute("form", form);
            model.addAttribute("faults", List.of());
            return "verdicts";
        } catch (RefusedQuestionException refused) {
            List<FormFault> faults = refused.faults().stream()
                    .map(fault -> FormFault.in(FormFault.DAY, fault.says()))
                    .toList();
            return faulty(model, response, form, faults);
        }
    }

    private String faulty(Model model, HttpServletResponse response, LifeForm form, String field, String text) {
        return faulty(model, response, form, List.of(FormFault.in(field, text)));
    }

    private String faulty(Model model, HttpServletResponse response, LifeForm form, List<FormFault> faults) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return startPage.show(model, form, faults);
    }

    private static Optional<String> text(MultipartFile file) throws IOException {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
