package org.circula.web.guard;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Places the guards that are not filters. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration implements WebMvcConfigurer {

    private static final String INTERFACE_FOR_PROGRAMS = "/api/**";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UnknownParameterGuard()).addPathPatterns(INTERFACE_FOR_PROGRAMS);
    }

    /** None: each question is checked by its reader, who says what is wrong and where. Spring would look for one otherwise. */
    @Override
    public Validator getValidator() {
        return Validator.forType(Void.class, (nothing, errors) -> {});
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServerItself() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }
}
