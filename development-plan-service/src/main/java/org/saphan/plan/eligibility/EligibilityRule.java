package org.saphan.plan.eligibility;

import java.util.List;

/// One rule of eligibility as a condition in SQL, true for whoever breaks it. It may speak of an applicant `a` (with
/// `id`, `province_code`, `kind`, `status`, `merged_into`, `sequence`), its ratings `r`, latest assessment `p`,
/// standing
/// statement `s` and standing enrolment `o`, each of them null where there is none.
///
/// @param code of the violation
/// @param values for the condition's parameters, in order
record EligibilityRule(String code, String broken, List<Object> values) {

    static EligibilityRule of(String code, String broken, Object... values) {
        return new EligibilityRule(code, broken, List.of(values));
    }
}
