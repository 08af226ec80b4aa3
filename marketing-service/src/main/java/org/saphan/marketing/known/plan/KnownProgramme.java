package org.saphan.marketing.known.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphan.http.target.ProgrammeTarget;

/// A programme, as plan told it last.
///
/// @param phase how far it reaches, `PILOT` or `NATIONWIDE`; null where it has no phases (S4-12)
/// @param agencies who owns it, signed it or has a duty in it, each once
/// @param parties who signed it
public record KnownProgramme(
        String code,
        String nameTh,
        String nameEn,
        @Nullable String phase,
        List<String> agencies,
        List<String> parties,
        List<ProgrammeTarget> targets) {

    public KnownProgramme {
        agencies = List.copyOf(agencies);
        parties = List.copyOf(parties);
        targets = List.copyOf(targets);
    }

    /// The target that is counted under this metric.
    public Optional<ProgrammeTarget> target(String metric) {
        return targets.stream().filter(each -> each.isCountedBy(metric)).findFirst();
    }
}
