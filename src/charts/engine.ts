import { CustomChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Pictures are laid out by our own functions and drawn as custom series: axes, grids and geo components are not needed.
use([CustomChart, TooltipComponent, SVGRenderer]);

export { init };
