/** How a layer of the user's is drawn by what its features say: the choices themselves, which know no colours and no pixels. */
package milepost.story.look;
