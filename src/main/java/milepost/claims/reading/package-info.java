/**
 * Finds the distances that a text reports. A sentence becomes tokens; numbers with units become amounts; what stands around
 * an amount says whether it is a distance between two ends. Everything is one pass over tokens with bounded looks to either
 * side, so the time grows with the text and not with its sentences. The words of a language are data.
 */
package milepost.claims.reading;
