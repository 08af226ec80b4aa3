package org.saphan.plan.developmentplan;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// What a plan is for.
@Embeddable
record PlanAims(String title, String objective, @Nullable Integer fiscalYearBe) {}
