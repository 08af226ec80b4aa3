/// Personal data at rest and in the open: encrypted with AES-GCM, found through a keyed hash, and every unmasked
/// read of it
/// written down with its purpose.
@NullMarked
package org.saphan.registry.personaldata;

import org.jspecify.annotations.NullMarked;
