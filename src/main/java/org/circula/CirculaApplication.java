package org.circula;

import java.util.Arrays;
import org.circula.cli.CirculaCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The way in: without arguments, or with {@code serve}, Circula is a web server; any other argument is a command for
 * the terminal, and then no part of Spring is started.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
// Only these rooms hold parts for Spring to find; looking through all classes of all rooms would cost every start.
@ComponentScan(
        basePackages = {"org.circula.journal", "org.circula.web"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import({CirculaConfiguration.class, ServerParts.class})
public class CirculaApplication {

    private static final String SERVE = "serve";

    /** Starts the web server or runs one command, and leaves with the command's exit code. */
    public static void main(String[] arguments) {
        if (asksForServer(arguments)) {
            server().run(settingsOfServer(arguments));
        } else {
            // Before the first logger is asked for: standard output belongs to the answer.
            System.setProperty("logback.configurationFile", "logback-terminal.xml");
            System.exit(CirculaCommand.run(arguments));
        }
    }

    static SpringApplication server() {
        SpringApplication server = new SpringApplication(CirculaApplication.class);
        RulesReadAhead rules = new RulesReadAhead();
        server.addListeners(rules);
        server.addInitializers(rules);
        return server;
    }

    static boolean asksForServer(String[] arguments) {
        return arguments.length == 0 || arguments[0].equals(SERVE);
    }

    /** What follows {@code serve} belongs to Spring, for example {@code --server.port=9090}. */
    static String[] settingsOfServer(String[] arguments) {
        return Arrays.stream(arguments).skip(1).toArray(String[]::new);
    }
}
