package org.saphan.plan.criterion;

import java.util.List;

/// The two criteria, which hold together.
public final class Criteria {

    private Criteria() {}

    /// @throws DimensionRequired when the project touches none
    /// @throws OtopLinkRequired when it does not link to OTOP activities
    public static void require(String project, List<?> dimensions, boolean otopLinked) {
        if (dimensions.isEmpty()) {
            throw new DimensionRequired(project);
        }
        if (!otopLinked) {
            throw new OtopLinkRequired(project);
        }
    }
}
