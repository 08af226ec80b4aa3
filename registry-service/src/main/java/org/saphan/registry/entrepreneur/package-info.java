/// Who makes what: registration, its states and its number. One active registration an identification number (R4), a
/// subdistrict that exists (R2), valid check digits (R1), at least seven members behind a community-enterprise code
/// (R3).
/// What CDD enters is registered at once; what another agency enters is submitted, and CDD accepts or rejects it.
/// The name
/// of a single owner is a person's and never leaves the register by event.
@NullMarked
package org.saphan.registry.entrepreneur;

import org.jspecify.annotations.NullMarked;
