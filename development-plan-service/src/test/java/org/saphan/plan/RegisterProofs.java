package org.saphan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.saphan.bench.Eventually;
import org.saphan.bench.TopicWriter;
import org.saphan.plan.known.registry.KnownCertifications;
import org.saphan.plan.known.registry.KnownSuccessors;

/// Plays the register where it tells of successors and certificates, and waits until this service knows.
public final class RegisterProofs {

    private static final TopicWriter CDD = TopicWriter.of("registry", "CDD");
    private static final Map<UUID, Long> SEQUENCES = new ConcurrentHashMap<>();

    private RegisterProofs() {}

    /// A successor of the entrepreneur.
    public static UUID namesSuccessor(UUID entrepreneur) {
        var successor = UUID.randomUUID();
        tellsSuccessor(successor, entrepreneur, "named", Map.of());
        Eventually.until(() -> assertThat(known().standing(entrepreneur)).contains(successor));
        return successor;
    }

    public static void withdrawsSuccessor(UUID successor, UUID entrepreneur) {
        tellsSuccessor(successor, entrepreneur, "withdrawn", Map.of("withdrawnOn", "2021-01-10"));
        Eventually.until(() -> assertThat(known().standing(entrepreneur)).doesNotContain(successor));
    }

    private static void tellsSuccessor(UUID successor, UUID entrepreneur, String verb, Map<String, ?> more) {
        var state = new HashMap<String, Object>(Map.of(
                "successorId", successor, "entrepreneurId", entrepreneur, "relation", "SON_DAUGHTER", "isAdult", true));
        state.putAll(more);
        CDD.publish("registry.successor." + verb + ".v1", successor, next(successor), state);
    }

    /// A certificate of a new product of the entrepreneur.
    public static UUID certifies(UUID entrepreneur, String standard, String validFrom) {
        return certifies(entrepreneur, UUID.randomUUID(), standard, validFrom, "GRANTED");
    }

    public static UUID certifies(UUID entrepreneur, UUID product, String standard, String validFrom, String status) {
        var certificate = UUID.randomUUID();
        var state = Map.of(
                "certificationId",
                certificate,
                "productId",
                product,
                "entrepreneurId",
                entrepreneur,
                "standard",
                standard,
                "validFrom",
                validFrom,
                "status",
                status);
        CDD.publish("registry.certification.granted.v1", certificate, next(certificate), state);
        var certifications = CDI.current().select(KnownCertifications.class).get();
        Eventually.until(() -> assertThat(certifications.isKnown(certificate)).isTrue());
        return certificate;
    }

    private static KnownSuccessors known() {
        return CDI.current().select(KnownSuccessors.class).get();
    }

    private static long next(UUID subject) {
        return SEQUENCES.merge(subject, 0L, (before, _) -> before + 1);
    }
}
