package org.saphan.plan.eligibility;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.terms.EligibilityTerms;

/// Whom to hold against which conditions.
///
/// @param provinces the set that an entrepreneur's province must be in
/// @param within the provinces whose applicants are asked about; null for all, also those outside the set
public record ApplicantQuestion(
        String programmeCode,
        EligibilityTerms terms,
        Set<String> provinces,
        ApplicantScope scope,
        @Nullable Set<String> within) {}
