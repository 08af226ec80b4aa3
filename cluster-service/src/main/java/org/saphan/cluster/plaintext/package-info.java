/// Texts that people write and others read. They are about the work and never about a person: one that holds a
/// telephone number, an e-mail address or an identification number is refused, and so is a person's name where
/// the name of an organisation belongs.
@NullMarked
package org.saphan.cluster.plaintext;

import org.jspecify.annotations.NullMarked;
