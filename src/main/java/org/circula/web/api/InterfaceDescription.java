package org.circula.web.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.web.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Completes the description of the interface: examples that can be sent as they are, and what every error looks like. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String YAML = org.springframework.http.MediaType.APPLICATION_YAML_VALUE;
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    @Bean
    OpenAPI interfaceInShort(Optional<BuildProperties> build) {
        return new OpenAPI()
                .info(new Info()
                        .title("Circula")
                        .version(build.map(BuildProperties::getVersion).orElse("unbuilt"))
                        .description("Can a person move back and forth between countries without losing what they have"
                                + " earned? Verdicts from encoded law, each sentence with its provision and source."
                                + " Information, not legal advice. Nothing of a life is stored or logged, and no fact of a"
                                + " life stands in an address.")
                        .license(new License().name("Apache License 2.0")));
    }

    @Bean
    OpenApiCustomizer examplesAndProblems(ExampleQuestions examples) {
        return description -> {
            Schema<?> question = add(description, QuestionSchema.class);
            Schema<?> problem = add(description, Problem.class);
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> addProblem(operation, problem));
            PathItem assessments = description.getPaths().get("/api/v1/assessments");
            if (assessments != null) {
                assessments.getPost().setRequestBody(body(question, examples));
            }
            Schema<?> windowQuestion = add(description, WindowQuestionSchema.class);
            PathItem windows = description.getPaths().get("/api/v1/windows");
            if (windows != null) {
                windows.getPost().setRequestBody(windowsBody(windowQuestion));
            }
            PathItem questions = description.getPaths().get("/api/v1/questions");
            if (questions != null) {
                questions.getPost().setRequestBody(questionsBody(question, examples));
            }
            PathItem advice = description.getPaths().get("/api/v1/advice");
            if (advice != null) {
                advice.getPost().setRequestBody(body(add(description, AdviceQuestionSchema.class), examples));
            }
        };
    }

    private static RequestBody body(Schema<?> question, ExampleQuestions examples) {
        MediaType json = new MediaType().schema(question);
        MediaType yaml = new MediaType().schema(question);
        Arrays.stream(org.circula.web.examples.Example.values()).forEach(example -> {
            json.addExamples(example.word(), described(example).value(examples.asJson(example)));
            yaml.addExamples(example.word(), described(example).value(examples.asYaml(example)));
        });
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(JSON, json).addMediaType(YAML, yaml));
    }

    private static RequestBody windowsBody(Schema<?> question) {
        MediaType json = new MediaType()
                .schema(question)
                .addExamples(
                        "ninety-days",
                        new Example()
                                .summary("Ninety days used")
                                .description("Somebody who spent the first three months of 2025 in Spain asks in June.")
                                .value(WindowQuestionSchema.example()));
        MediaType yaml = new MediaType().schema(question);
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(JSON, json).addMediaType(YAML, yaml));
    }

    /** Questions are asked for one pathway, which the example names. */
    private static RequestBody questionsBody(Schema<?> question, ExampleQuestions examples) {
        var open = org.circula.web.examples.Example.OPEN_QUESTION;
        Map<String, Object> asked = new LinkedHashMap<>(examples.asJson(open));
        asked.put("pathways", List.of("eu.ltr.keep"));
        MediaType json = new MediaType()
                .schema(question)
                .addExamples(open.word(), described(open).value(asked));
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(JSON, json).addMediaType(YAML, new MediaType().schema(question)));
    }

    private static Example described(org.circula.web.examples.Example example) {
        return new Example().summary(example.title()).description(example.story());
    }

    private static void addProblem(Operation operation, Schema<?> problem) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("What is wrong, with a pointer to each field that is")
                                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(problem))));
    }

    private static Schema<?> add(OpenAPI description, Type type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance().resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        if (description.getComponents() == null) {
            description.setComponents(new Components());
        }
        resolved.referencedSchemas.forEach(description.getComponents()::addSchemas);
        return resolved.schema;
    }
}
