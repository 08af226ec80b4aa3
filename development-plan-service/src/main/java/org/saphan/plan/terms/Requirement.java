package org.saphan.plan.terms;

/// A proof that eligibility asks for beyond the register's facts.
public enum Requirement {
    /// A statement that the entrepreneur joins of their own will (S1-07).
    VOLUNTARY,
    /// The latest potential assessment says PASS (S5-03).
    POTENTIAL_PASS,
    IMPACT_EVIDENCE,
    SUCCESSOR
}
