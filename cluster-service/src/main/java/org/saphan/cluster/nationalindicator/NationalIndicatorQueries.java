package org.saphan.cluster.nationalindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/// What other features may ask about the nation's figures.
@ApplicationScoped
public class NationalIndicatorQueries {

    private final NationalIndicators indicators;

    NationalIndicatorQueries(NationalIndicators indicators) {
        this.indicators = indicators;
    }

    /// The newest standing value that is not of a later day.
    public Optional<NationalIndicatorDetails> on(NationalIndicatorCode code, LocalDate day) {
        return indicators
                .find("code = ?1 and asOf <= ?2 and supersededBy is null order by asOf desc", code, day)
                .firstResultOptional()
                .map(NationalIndicator::details);
    }
}
