package org.saphan.plan.eligibility;

import java.util.List;
import java.util.Map;

/// What came of holding many against a programme's conditions.
///
/// @param considered how many there are
/// @param failures how many break each rule that somebody breaks, in the order of the rules
/// @param eligible those who break none
public record Survey(long considered, Map<String, Long> failures, List<ApplicantFacts> eligible) {}
