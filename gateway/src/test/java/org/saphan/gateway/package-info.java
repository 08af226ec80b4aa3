/// The gateway in front of real servers on free ports: some answer, one is dead, one is silent, one breaks off.
package org.saphan.gateway;
