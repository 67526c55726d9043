/** What a layer's look comes to on its own data: classes, their limits and colours, and the legend that explains them. */
package milepost.render.looks;
