/// What happened to each request for admission: what, when, who and why. Only added to; the database refuses every
/// change. Who asks to be admitted has no account yet, so its own steps name nobody.
@NullMarked
package org.saphan.registry.admissiontrail;

import org.jspecify.annotations.NullMarked;
