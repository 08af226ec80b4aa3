package org.saphan.cluster.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/// What other features may ask about the rubric.
@ApplicationScoped
public class RubricQueries {

    private final RubricDimensions dimensions;

    RubricQueries(RubricDimensions dimensions) {
        this.dimensions = dimensions;
    }

    /// The dimensions that a round needs a finding in.
    public Set<SocialDimension> required() {
        return dimensions.listAll().stream()
                .filter(RubricDimension::isRequired)
                .map(RubricDimension::dimension)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The edition of the words by which a finding is made now.
    public long edition(SocialDimension dimension) {
        return dimensions.require(dimension).version();
    }
}
