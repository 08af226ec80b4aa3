package org.saphan.marketing.salesreport;

import org.saphan.http.Refusal;

/// Why a report cannot be stored.
///
/// @param member of the entry that is wrong, `period`
public record BrokenRule(String member, Refusal refusal) {}
