// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meterdeskstyle.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>

namespace meterdesk {

using namespace styleparts;

namespace {

//! Between the edge of a field and its text, beside what Fusion leaves.
constexpr int kFieldPadding = 4;
constexpr int kHeadPadding = 4; // of a title, beside the header's own margin
constexpr char kPrimary[] = "primary";

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(kPrimary).toBool();
}

bool isButton(const QWidget *widget)
{
    return widget && (widget->inherits("QPushButton") || widget->inherits("QToolButton"));
}

//! Whether \a widget is a table, or a tree with titles above its columns.
bool isUnderTitles(const QWidget *widget)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(widget))
        return !tree->isHeaderHidden();
    if (qobject_cast<const QListView *>(widget) && !widget->inherits("QComboBoxListView"))
        return false;
    return qobject_cast<const QAbstractItemView *>(widget);
}

//! What the scroll bar \a bar lies on: that of the area it moves.
QColor behind(const QWidget *bar, const LookTokens &colours)
{
    const QWidget *holder = bar ? bar->parentWidget() : nullptr;
    const auto *area =
        qobject_cast<const QAbstractScrollArea *>(holder ? holder->parentWidget() : nullptr);
    if (!area)
        return QColor(colours.surface);
    return area->viewport()->palette().color(area->viewport()->backgroundRole());
}

Direction directionOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Direction::Up;
    case QStyle::PE_IndicatorArrowLeft:
        return Direction::Left;
    case QStyle::PE_IndicatorArrowRight:
        return Direction::Right;
    default:
        return Direction::Down;
    }
}

// Marks and arrows. Whether it drew \a element.
bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter *painter,
                   const LookTokens &colours)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckMark(painter, option, colours);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioMark(painter, option, colours);
        return true;
    case QStyle::PE_IndicatorBranch:
        if (option.state & QStyle::State_Children)
            paintChevron(painter, option.rect,
                         (option.state & QStyle::State_Open) ? Direction::Down : Direction::Right,
                         colours.muted);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight:
        paintChevron(painter, option.rect, directionOf(element),
                     (option.state & QStyle::State_Enabled) ? colours.muted : colours.disabled);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option))
            paintChevron(painter, option.rect,
                         header->sortIndicator == QStyleOptionHeader::SortUp ? Direction::Up
                                                                             : Direction::Down,
                         colours.muted);
        return true;
    case QStyle::PE_IndicatorToolBarSeparator:
        paintHandle(painter, option, colours);
        return true;
    default:
        return false;
    }
}

// Edges and panels that depend on nothing but their rectangle. Whether it drew \a element.
bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter *painter,
               const LookTokens &colours)
{
    switch (element) {
    case QStyle::PE_FrameLineEdit:
        paintField(painter, option, colours);
        return true;
    case QStyle::PE_Frame:
        // What is typed into has the edge of a field.
        if (option.styleObject && option.styleObject->inherits("QPlainTextEdit")) {
            paintField(painter, option, colours);
            return true;
        }
        [[fallthrough]];
    case QStyle::PE_FrameMenu:
        painter->setPen(QColor(element == QStyle::PE_Frame ? colours.line : colours.border));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        return true;
    case QStyle::PE_FrameDockWidget:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameButtonTool:
        return true;
    case QStyle::PE_PanelStatusBar:
        fillWithLine(painter, option.rect, colours.bg, colours.line, Qt::TopEdge);
        return true;
    case QStyle::PE_PanelTipLabel:
        paintBox(painter, option.rect, colours.header, colours.border, 0);
        return true;
    default:
        return false;
    }
}

//! What a combo box has no room for ends in an ellipsis, not in the middle of a letter.
QStyleOptionComboBox elided(const QStyleOptionComboBox &combo, const QStyle *style,
                            const QWidget *widget)
{
    QStyleOptionComboBox copy = combo;
    const QRect field =
        style->subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, widget);
    const int icon = combo.currentIcon.isNull() ? 0 : combo.iconSize.width() + 4;
    copy.currentText =
        combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, field.width() - icon - 2);
    return copy;
}

// Whether \a widget is a button of the rail of workspaces.
bool isOnRail(const QWidget *widget)
{
    const auto *bar = widget ? qobject_cast<const QToolBar *>(widget->parentWidget()) : nullptr;
    return bar && bar->orientation() == Qt::Vertical;
}

QStyleOptionHeader mutedHead(const QStyleOptionHeader &header, const LookTokens &colours)
{
    QStyleOptionHeader copy(header);
    copy.palette.setColor(QPalette::ButtonText, QColor(colours.muted));
    // Begins where the texts of the cells do.
    copy.rect.adjust(kHeadPadding, 0, -kHeadPadding, 0);
    // Otherwise a title on the right would lose its beginning.
    copy.text = copy.fontMetrics.elidedText(copy.text, Qt::ElideRight, copy.rect.width());
    return copy;
}

} // namespace

MeterdeskStyle::MeterdeskStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("meterdesk"));
}

void MeterdeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *table = qobject_cast<QTableView *>(widget)) {
        // Hairlines below the rows are drawn with the cells.
        table->setShowGrid(false);
        table->setFrameShape(QFrame::NoFrame);
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    } else if (auto *tree = qobject_cast<QTreeView *>(widget)) {
        tree->setFrameShape(QFrame::NoFrame);
        tree->setUniformRowHeights(!tree->wordWrap());
    }
    if (isButton(widget) || widget->inherits("QCheckBox") || widget->inherits("QSplitterHandle"))
        widget->setAttribute(Qt::WA_Hover);
}

int MeterdeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_DockWidgetFrameWidth:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_HeaderMargin: // more would make rows higher
    case PM_DockWidgetTitleMargin:
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_FocusFrameHMargin:
        // Cells are padded by one more: as much as the titles above them.
        return isUnderTitles(widget) ? 7 : 3;
    case PM_DefaultFrameWidth:
        // Round corners and the ring of the focus are not under what is typed.
        return widget && widget->inherits("QPlainTextEdit")
            ? 3
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderDefaultSectionSizeVertical:
        return metrics::kRow;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TreeViewIndentation:
        return metrics::kButtonIcon;
    case PM_ScrollBarExtent:
        return 14;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics::kSidePadding;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect MeterdeskStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Those without a frame are inside of something that has its own distances.
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        rect.adjust(kFieldPadding, 0, -kFieldPadding, 0);
    return rect;
}

QIcon MeterdeskStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(QStringLiteral("close"), IconInk::Muted);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QStringLiteral("right"), IconInk::Muted);
    case SP_ToolBarVerticalExtensionButton:
        return icon(QStringLiteral("down"), IconInk::Muted);
    case SP_TitleBarNormalButton: // asked for by each dock; ours never float
        return {};
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

int MeterdeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: // none of ours look like those
        return 0;
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize MeterdeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += 8;
        [[fallthrough]];
    case CT_ComboBox:
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), metrics::kField));
        break;
    case CT_SpinBox:
        result.setHeight(std::max(size.height(), metrics::kField)); // as the field within
        break;
    case CT_ToolButton:
        result = result.expandedTo({metrics::kField, metrics::kField});
        break;
    case CT_HeaderSection:
        result.rwidth() += 2 * kHeadPadding;
        result.setHeight(std::max(result.height(), metrics::kTableHead));
        break;
    case CT_ItemViewItem:
        result.setHeight(
            std::max(result.height(),
                     qobject_cast<const QTreeView *>(widget) ? metrics::kTreeRow : metrics::kRow));
        break;
    default:
        break;
    }
    return result;
}

void MeterdeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const LookTokens &colours = tokens(option->palette);
    if (drawIndicator(element, *option, painter, colours)
        || drawFrame(element, *option, painter, colours))
        return;
    switch (element) {
    case PE_PanelButtonTool:
        paintToolButton(painter, *option, colours);
        if ((option->state & State_On) && isOnRail(widget))
            painter->fillRect(option->rect.left(), option->rect.top(), 3, option->rect.height(),
                              QColor(colours.accent));
        return;
    case PE_FrameFocusRect:
        if (!isButton(widget)) // a button's ring is its edge
            paintFocusRing(painter, option->rect, colours, 2);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintField(painter, *option, colours);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paintPushButton(painter, *button, colours, isPrimary(widget));
        return;
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (qobject_cast<const QTableView *>(widget))
            painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                              QColor(colours.grid));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MeterdeskStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const LookTokens &colours = tokens(option->palette);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderSection(painter, *option, colours);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QStyleOptionComboBox copy = elided(*combo, this, widget);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QStyleOptionHeader copy = mutedHead(*header, colours);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        paintTab(painter, *option, colours);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            copy.state &= ~State_HasFocus; // its ring is drawn with its ground
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_Splitter:
        paintHandle(painter, *option, colours);
        return;
    case CE_ToolBar:
        fillWithLine(painter, option->rect, colours.bg, colours.line,
                     (option->state & State_Horizontal) ? Qt::BottomEdge : Qt::RightEdge);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, QColor(colours.bg));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuBarItem(painter, *item, colours, proxy(), widget);
        return;
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option))
            paintDockTitle(painter, *dock, proxy(), widget);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintProgress(painter, *bar, colours);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            if (isPrimary(widget) && (copy.state & State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, QColor(colours.onAccent));
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            paintHandle(painter, *option, colours);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void MeterdeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    const LookTokens &colours = tokens(option->palette);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        paintSpinBox(painter, *spin, colours, proxy(), widget);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        paintComboBox(painter, *combo, colours, proxy(), widget);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        painter->fillRect(bar->rect, behind(widget, colours));
        paintScrollSlider(painter,
                          proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget),
                          *bar, colours);
        return;
    }
    // An icon says by itself what it opens: no small arrow in its corner.
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && button->text.isEmpty()) {
        QStyleOptionToolButton copy(*button);
        copy.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        return QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace meterdesk
