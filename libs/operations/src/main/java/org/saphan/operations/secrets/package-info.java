/// Settings in files: what an orchestrator mounts, or an operator keeps in a folder of its own, reaches a program
/// neither by its command line nor by its environment, which others on the machine might see.
@NullMarked
package org.saphan.operations.secrets;

import org.jspecify.annotations.NullMarked;
