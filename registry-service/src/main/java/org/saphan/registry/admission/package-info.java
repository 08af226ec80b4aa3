/// How an agency's system is let in: somebody asks for it without a token and gets a claim code, shown once; CDD, who
/// operates the register, approves with the scopes that it grants, or refuses with a reason; with the claim code the
/// credentials are collected, once. New ones are another approval. A revocation takes effect everywhere within five
/// seconds. Who asks for a new agency describes it; it is entered when it is approved. What may do more, with personal
/// data, says what for. Everything goes into the trail.
@NullMarked
package org.saphan.registry.admission;

import org.jspecify.annotations.NullMarked;
