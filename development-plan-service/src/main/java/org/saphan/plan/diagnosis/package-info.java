/// What is wrong, what is right, and what could become of an entrepreneur: found before anything is planned (S1-10). A
/// diagnosis has four sections, all of them mandatory: strengths, weaknesses, problems and commercial potential. Each
/// problem has an id, to which activities of a plan refer (S1-11), and the support areas that it calls for. A draft may
/// be rewritten; once confirmed it stands, and a later finding is another diagnosis. It is recorded and confirmed by
/// the
/// agencies that develop entrepreneurs in the programme: those that assess potential and those that give support.
@NullMarked
package org.saphan.plan.diagnosis;

import org.jspecify.annotations.NullMarked;
