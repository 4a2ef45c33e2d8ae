package org.circula.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.circula.web.problem.Problem;
import org.circula.web.problem.ProblemException;
import org.circula.web.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that an address does not know: a misspelt one would be silently of no effect. */
final class UnknownParameterGuard implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty() || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        List<String> known = knownParameters(method);
        Set<String> seen = new HashSet<>();
        List<Problem.Fault> faults = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(UnknownParameterGuard::name)
                .map(name -> fault(name, known, seen))
                .filter(Objects::nonNull)
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    Problem.of(ProblemKind.FAULTY_PARAMETER, faults.get(0).detail(), faults));
        }
        return true;
    }

    private static Problem.@Nullable Fault fault(String name, List<String> known, Set<String> seen) {
        if (!known.contains(name)) {
            String allowed = known.isEmpty()
                    ? "This address has none: what is asked stands in the path or in the body."
                    : "Allowed: " + String.join(", ", known) + ".";
            return Problem.Fault.inParameter(name, "This query parameter is not known here. " + allowed);
        }
        return seen.add(name) ? null : Problem.Fault.inParameter(name, "This query parameter stands twice. Keep one.");
    }

    private static String name(String pair) {
        String written = pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair;
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }

    private static List<String> knownParameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> nameOf(parameter))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String nameOf(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked == null ? null : asked.name();
    }
}
