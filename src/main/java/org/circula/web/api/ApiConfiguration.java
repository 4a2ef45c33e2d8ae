package org.circula.web.api;

import org.circula.explain.lawbook.LawBook;
import org.circula.law.RuleBases;
import org.circula.web.question.AskedQuestion;
import org.circula.web.question.Explainers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the book of the law for those who ask about it. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    LawBook lawBook(RuleBases law, Explainers explainers) {
        return new LawBook(law, explainers.in(AskedQuestion.ENGLISH)::country);
    }
}
