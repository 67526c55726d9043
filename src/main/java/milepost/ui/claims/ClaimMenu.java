package milepost.ui.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import milepost.claims.Claim;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Icon;

/** What else can be done with a claim, behind the three dots of its card. Filled when it is opened. */
final class ClaimMenu extends MenuButton {

    private static final int LONGEST = 48;

    private final String claimId;
    private final ClaimActions actions;

    ClaimMenu(String claimId, ClaimActions actions) {
        super(null, new Icon("more", 18));
        this.claimId = claimId;
        this.actions = actions;
        getStyleClass().add("claim-menu");
        Buttons.named(this, "Edit, merge, move or remove this claim");
        // A menu without items does not open.
        getItems().setAll(new MenuItem("Edit…"));
        setOnShowing(_ -> fill());
    }

    private void fill() {
        List<Claim> claims = actions.story().claims();
        int index = claims.stream().map(Claim::id).toList().indexOf(claimId);
        boolean proposed = actions.story().proposed(claimId);
        List<MenuItem> items = new ArrayList<>();
        if (proposed) {
            items.add(item("Accept", () -> actions.accept(claimId)));
        }
        items.add(item("Edit…", () -> actions.edit(claimId)));
        items.add(merging(claims));
        items.add(new SeparatorMenuItem());
        items.add(moving("Move up", index > 0, index - 1));
        items.add(moving("Move down", index >= 0 && index < claims.size() - 1, index + 1));
        items.add(new SeparatorMenuItem());
        items.add(item(proposed ? "Dismiss" : "Remove", () -> actions.dismiss(claimId)));
        getItems().setAll(items);
    }

    /** The same distance told twice, by two outlets or in two units. */
    private Menu merging(List<Claim> claims) {
        Menu menu = new Menu("Merge with");
        claims.stream().filter(claim -> !claim.id().equals(claimId)).forEach(claim -> {
            MenuItem item = item("“" + shortened(claim.quote()) + "”", () -> actions.merge(claim.id(), claimId));
            item.setMnemonicParsing(false);
            menu.getItems().add(item);
        });
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private MenuItem moving(String text, boolean possible, int index) {
        MenuItem item = item(text, () -> actions.move(claimId, index));
        item.setDisable(!possible);
        return item;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }
}
