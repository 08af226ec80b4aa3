package org.saphan.bench.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.saphan.bench.Api;
import org.saphan.bench.Tokens;

/// Executes the examples of a service's OpenAPI document, as a reader would try them: shorter paths first, what is
/// created
/// on the way stands in for the `{…}` of the paths below.
///
/// Each operation must answer with a status that it documents, in the form that it documents, and never that the
/// request
/// is malformed or the service failed. It may refuse an example for a reason of state (404, 409, 422 …) that it
/// documents,
/// because the example's ids belong to nobody here; a read of what exists must succeed.
public final class Examples {

    private final String service;
    private final Map<String, String> existing = new LinkedHashMap<>();
    private final List<String> without = new ArrayList<>();
    private String agency;

    private Examples(String service, String agency) {
        this.service = service;
        this.agency = agency;
    }

    static Examples of(String service) {
        var operator = ConfigProvider.getConfig()
                .getOptionalValue("saphan.journal.operator", String.class)
                .orElse("CDD");
        return new Examples(service, operator);
    }

    /// Speaks as this agency rather than as the operator of the service.
    public Examples as(String otherAgency) {
        agency = otherAgency;
        return this;
    }

    /// Names something that exists.
    ///
    /// @param template as in the document, `/registry/v1/entrepreneurs/{id}`
    /// @param path where it is, for example the `Location` that its creation gave
    public Examples existing(String template, String path) {
        existing.put(template, path);
        return this;
    }

    /// Leaves an operation out.
    ///
    /// @param why the reason, for the reader of the test
    public Examples without(String operationId, String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("say why " + operationId + " is left out");
        }
        without.add(operationId);
        return this;
    }

    private Api caller() {
        var scopes = Stream.concat(
                Tokens.allScopes().stream(),
                Stream.of(".read", ".write", ".events.read", ".personal.read").map(service::concat));
        return Api.as(agency).scopes(scopes.distinct().toArray(String[]::new));
    }

    /// @throws AssertionError that lists every operation whose answer is not as documented
    public void run() {
        var document = ApiDocument.served();
        var sample = new Sample(document);
        var paths = new KnownPaths(sample);
        existing.forEach(paths::add);
        var attempts = new Attempts(document, caller(), sample, paths);
        document.operations().stream()
                .filter(each -> !without.contains(each.id()))
                .forEach(attempts::make);
        System.out.println("documented examples of " + service + ": " + attempts.summary());
        if (!attempts.faults().isEmpty()) {
            throw new AssertionError("examples that do not hold:\n  " + String.join("\n  ", attempts.faults()));
        }
    }
}
