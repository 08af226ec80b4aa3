/// Who may be in the register twice: a score with its reasons, candidates that CDD confirms or dismisses, and a check
/// that anyone can make before registering.
@NullMarked
package org.saphan.registry.duplicate;

import org.jspecify.annotations.NullMarked;
