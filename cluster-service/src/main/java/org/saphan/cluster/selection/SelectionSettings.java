package org.saphan.cluster.selection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How promising a cluster must be before it is selected.
@ConfigMapping(prefix = "saphan.cluster.selection")
public interface SelectionSettings {

    /// The least potential, from 1 to 5.
    @WithDefault("3")
    @Min(1) @Max(5) int leastPotential();

    /// The least interest of the market, from 1 to 5.
    @WithDefault("3")
    @Min(1) @Max(5) int leastMarketInterest();
}
