package org.saphan.plan.eligibility;

/// Who is held against a programme's conditions.
public enum ApplicantScope {

    /// The candidates: nominated, or assessed already.
    NOMINATED,

    /// Everybody in the register.
    REGISTER
}
