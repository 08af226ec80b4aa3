package org.saphan.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A refusal that a client can act on: the class name is the problem's `code` (`QuotaFull` → `QUOTA_FULL`), the
/// facts fill the sentence in `refusals/<service>_<language>.properties`. One mapper turns it into
/// `application/problem+json`.
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalKind kind;
    private final transient Map<String, Object> facts;
    private final transient List<Violation> violations;

    /// @param facts what the sentence needs and a program may read; never personal data
    protected Refusal(RefusalKind kind, Map<String, ?> facts) {
        this(kind, facts, List.of());
    }

    /// @param violations every broken rule, not the first
    protected Refusal(RefusalKind kind, Map<String, ?> facts, List<Violation> violations) {
        super(null, null, false, false);
        this.kind = kind;
        this.facts = Map.copyOf(facts);
        this.violations = List.copyOf(violations);
    }

    public RefusalKind kind() {
        return kind;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<Violation> violations() {
        return violations;
    }

    /// The problem's `code`, UPPER_SNAKE.
    public String code() {
        return codeOf(getClass().getSimpleName());
    }

    @Override
    public String getMessage() {
        return code() + " " + facts;
    }

    static String codeOf(String className) {
        return className.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
